import { cities, countyCities, provinces } from './place-names.ts';
import { type Area, type PlaceRead, type PlaceTree, placeTrees, type Reached } from './place-tree.ts';

/** Reads as far down as an address in Chinese (its plain text) leads. */
export const hanPlaceReader = (
  { province }: PlaceTree,
  outcomeOf: (reached: Reached) => PlaceRead,
): ((text: string) => Reached | null) => {
  const counties = province.below.flatMap(({ below }) => below);
  const areas = [province, ...province.below, ...counties];
  const byFullName = new Map(areas.map((area) => [area.name + area.kind, area]));
  return (text) => {
    let rest = withoutLead(text);
    /** Goes on past the place that stands here, if one of these does. */
    const area = (some: readonly Area[], isCounty = false): Area | undefined => {
      const here = some.find(({ name, kind }) => lengthHere(rest, name, kind, isCounty) > 0);
      if (here !== undefined) rest = rest.slice(lengthHere(rest, here.name, here.kind, isCounty));
      return here;
    };
    const other = (of: ReadonlySet<string>, isCounty = false): 'elsewhere' | undefined => {
      const name = lengths.map((length) => rest.slice(0, length)).find((one) => of.has(one));
      const length = name === undefined ? 0 : lengthHere(rest, name, null, isCounty);
      rest = rest.slice(length);
      return length === 0 ? undefined : 'elsewhere';
    };
    const countyOfNone = () => (isUnknownCounty(rest) ? 'elsewhere' : undefined);
    const below = (): Reached | undefined => {
      const city = area(province.below);
      if (city === undefined)
        return other(cities) ?? other(countyCities, true) ?? area(counties, true) ?? countyOfNone();
      // A county that nobody knows, of a city that is an option as a whole, lies in it all the same.
      return area(city.below, true) ?? (outcomeOf(city).option === null ? countyOfNone() : undefined) ?? city;
    };
    const whole = area([province]);
    const reached = whole === undefined ? (other(provinces) ?? below()) : (below() ?? whole);
    if (reached === undefined || saysMore(rest) || isCompany(text)) return null;
    // What a town keeps in another city is called after the town.
    if (outcomeOf(reached).area !== '' && /驻|飞地|海创园|科创园/u.test(rest)) return null;
    const again = namedFurtherOn(rest, areas, byFullName);
    return again.every((one) => outcomeOf(one).area === outcomeOf(reached).area) ? reached : null;
  };
};

/** What an address begins with and means nothing by. */
export const withoutLead = (text: string): string => {
  let rest = text.replace(/[()[\]【】〔〕]/g, '').replaceAll(',', '、');
  for (const lead of [
    '注册地址',
    '注册地',
    '登记住所',
    '住所',
    '地址',
    '所在地',
    '位于',
    '在',
    '中华人民共和国',
    '中国',
  ])
    if (rest.startsWith(lead) && rest.length > lead.length) rest = rest.slice(lead.length);
  return rest;
};

/** How much of a text is the name of a place; 0 where it is none, as in `江山路` and `江山镇`. Any kind goes where none is given. */
const lengthHere = (text: string, name: string, kind: string | null, isCounty: boolean): number => {
  if (!text.startsWith(name)) return 0;
  const rest = text.slice(name.length);
  const [full = ''] = kind === null ? (anyKind.exec(rest) ?? []) : rest.startsWith(kind) ? [kind] : [];
  // A market is no city: `江山市场路`.
  if (full !== '' && !rest.startsWith('市场')) return name.length + full.length;
  return standsAlone(rest, isCounty) ? name.length : 0;
};

const anyKind = /^(?:省|市|(?:.{2,8})?自治[区州县旗]|特别行政区|地区|盟|州)/u;

/** Whether a name without its kind can be a place before this: `杭州` can before `余杭区文一西路`, `江山` cannot before `路` and `镇`. */
const standsAlone = (rest: string, isCounty: boolean): boolean => {
  if (rest === '' || saysMore(rest)) return true;
  if (streetOrVillage.test(rest)) return false;
  if (isCounty) return /^(?:.{2,4}(?:街道|镇|乡)|(?:经济(?:技术)?)?开发区)/u.test(rest);
  return rest.length <= 3 || startsWithName(rest) || /[路街巷弄镇乡村号园幢楼区县市道]|新城/u.test(rest);
};

/** Not `路桥区` and the like, which are counties. */
const streetOrVillage =
  /^(?!路桥|镇海|.[^东西南北中一二三四五六七八九十][区县])(?:[东南西北中上下前后一二三四五六七八九十百\d]{0,3}(?:大?[道街路巷弄]|村|镇|乡|里|桥|场|店|号)|市场)/u;

/** How long names are, the longest first. */
const lengths = [5, 4, 3, 2];

const names: ReadonlySet<string> = new Set([...provinces, ...cities, ...countyCities]);

const treeNames = (area: Area): readonly string[] => [area.name, ...area.below.flatMap(treeNames)];

const allNames = new Set([...names, ...Object.values(placeTrees).flatMap(({ province }) => treeNames(province))]);

const startsWithName = (text: string): boolean => lengths.some((length) => allNames.has(text.slice(0, length)));

/** `松阳县…`, `西湖区…`, but not `开发区`, `二区`, `我县`, `县前街`: those are anybody’s. */
const isUnknownCounty = (text: string): boolean =>
  /^(?![本我外全该各邻])[^路街道巷镇乡村号]{1,3}县(?!城|[东南西北前后]{1,2}[街路])/u.test(text) ||
  /^[^路街道巷镇乡村号]{2,10}自治[县旗]/u.test(text) ||
  /^[^路街道巷镇乡村号]{1,3}[^园新开发业术集聚示范保税小社厂库景老地市城辖校郊东南西北高特矿片作流验管港镇街民宅活心能教学专大一二三四五六七八九十a-z\d]区/u.test(
    text,
  );

/** What turns an address into something else: it moved, it is one of several, it lies outside, it is another’s office there. */
export const saysMore = (rest: string): boolean =>
  /^(?:外$|外地|外的|外企|市外|县外|周边|附近|等|籍|人$|或|和|与|及|跟|、|至|到|转)/u.test(rest) ||
  /迁[至到入往出]|[已拟现]迁|搬迁|搬[至到]|现址|现[为在]|现位于|现注册|变更|以外|之外|除外|或者/u.test(rest);

/** A company’s name begins with a place as its address does. */
export const isCompany = (text: string): boolean =>
  /(?:公司|集团|厂|合作社|商行|经营部|工作室|事务所|研究院|协会|银行|支行|分行|门市部)$/u.test(text) &&
  !/[路街巷弄道号村镇乡幢]/u.test(text);

/** Places that are named again, either at once (`衢州、杭州`) or with their kind anywhere (`杭州市…衢州市…`). */
const namedFurtherOn = (
  rest: string,
  areas: readonly Area[],
  byFullName: ReadonlyMap<string, Area>,
): readonly Reached[] => {
  const found: Reached[] = areas.filter(
    ({ name, below }) => rest.startsWith(name) && standsAlone(rest.slice(name.length), below.length === 0),
  );
  const first = lengths.find((length) => names.has(rest.slice(0, length)));
  if (first !== undefined && standsAlone(rest.slice(first), false)) found.push('elsewhere');
  for (const { index, 0: kind } of rest.matchAll(/[省市县区]/gu)) {
    if (rest.startsWith('市场', index)) continue;
    for (let length = 1; length <= Math.min(index, 5); length++) {
      const name = rest.slice(index - length, index);
      const area = byFullName.get(name + kind);
      if (area !== undefined) found.push(area);
      else if (/[省市]/u.test(kind) && names.has(name)) found.push('elsewhere');
    }
  }
  return found;
};
