/** A place that options of a fact stand for, hold or lie in. */
export interface Area {
  /** Without what it is: `衢州`. */
  readonly name: string;
  /** What it is: `市`. */
  readonly kind: string;
  /** As English writes it, small and without its kind. */
  readonly latin: string;
  /** The option that stands for the whole of it. */
  readonly option?: string;
  readonly below: readonly Area[];
}

export interface PlaceTree {
  /** The province that all options but one lie in. */
  readonly province: Area;
  /** The option for every place that no other stands for. */
  readonly rest: string;
}

/** Where an address leads: to a place of the tree, or to one that is not on it. */
export type Reached = Area | 'elsewhere';

/** Where an address is, as far as it says. */
export interface PlaceRead {
  /** The place that settles it, as `衢州市`; empty for one that no option stands for. */
  readonly area: string;
  /** The option; null where the place holds one and more besides: somebody has to say. */
  readonly option: string | null;
}

const areas = (names: string): readonly Area[] =>
  names.split('|').map((one) => {
    const [name = '', kind = '', latin = ''] = one.split(' ');
    return { name, kind, latin, below: [] };
  });

const suichang: Area = { name: '遂昌', kind: '县', latin: 'suichang', option: 'suichang', below: [] };

/** Per fact, its options as places of the map. Beside an option stand those with whom it shares a city, as what an address in that city may say. */
export const placeTrees: Readonly<Record<string, PlaceTree>> = {
  place: {
    rest: 'elsewhere',
    province: {
      name: '浙江',
      kind: '省',
      latin: 'zhejiang',
      below: [
        {
          name: '衢州',
          kind: '市',
          latin: 'quzhou',
          option: 'quzhou',
          below: areas(
            '柯城 区 kecheng|衢江 区 qujiang|江山 市 jiangshan|龙游 县 longyou|常山 县 changshan|开化 县 kaihua|衢 县 quxian',
          ),
        },
        {
          name: '丽水',
          kind: '市',
          latin: 'lishui',
          below: [
            suichang,
            ...areas(
              '莲都 区 liandu|龙泉 市 longquan|青田 县 qingtian|缙云 县 jinyun|松阳 县 songyang|云和 县 yunhe|庆元 县 qingyuan|景宁 畲族自治县 jingning',
            ),
          ],
        },
      ],
    },
  },
};
