/**
 * What lists call the answers of these facts beside their labels: per fact, an answer and its words. Only what leaves no doubt; an
 * answer of several options (`filed|approved`) is one of them, which one the word does not say. Facts and options that a pack does not
 * have are never looked up.
 */
export const optionWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  place: {
    elsewhere:
      '其他|其它|其他地区|其它地区|其他城市|其他省市|其他省份|其它地方|外省|外省市|省外|国外|境外|海外|other|other places|abroad|overseas|out of province|outside zhejiang',
  },
  regulatedSize: {
    true: '规上|规模以上|规上企业|规模以上企业|规上工业|规上工业企业|规模以上工业|规模以上工业企业|已上规|已入规|是规上|above designated size|above scale',
    false:
      '规下|规模以下|规下企业|规模以下企业|规下工业|规下工业企业|规模以下工业|规模以下工业企业|未上规|未入规|非规上|非规模以上|非规上企业|非规上工业企业|不是规上|不在规上|below designated size|below scale',
  },
  industrialEnterprise: { true: '工业|制造业|制造业企业|工业类', false: '非工业|非工业类|非制造业' },
  willingToSettle: {
    true: '可以|同意|有意愿|有意向|愿意落户|愿落户|有落户意愿|有落户意向',
    false: '不同意|无意愿|无意向|没有意愿|没有意向|不愿|不愿落户|不愿意落户|无落户意愿|无落户意向|没有落户意愿',
  },
  leadTalent: {
    academician:
      '院士|两院院士|中国科学院院士|中国工程院院士|中国两院院士|中科院院士|工程院院士|academician|academicians|cas academician|cae academician',
    'thousand-talents':
      '千人|千人计划|青千|青年千人|青年千人计划|千人计划专家|千人专家|国千|国千人|国家千人|国家千人计划|国家千人计划专家|国家级千人计划|国家海外高层次人才引进计划|thousand talents|thousand talents programme|thousand talents program|thousand talents plan|1000 talents',
    'ten-thousand-talents':
      '万人|万人计划|万人计划专家|万人专家|国万|国万人|国家万人|国家万人计划|国家万人计划专家|国家级万人计划|国家高层次人才特殊支持计划|ten thousand talents|ten thousand talents programme|ten thousand talents program|ten thousand talents plan|10000 talents',
    'changjiang-scholar':
      '长江学者|青年长江学者|长江学者特聘教授|长江学者讲座教授|教育部长江学者|changjiang scholar|changjiang scholars|yangtze river scholar|cheung kong scholar',
    'other-high-level':
      '其他高层次人才|其它高层次人才|其他认定人才|省级高层次人才|市级高层次人才|国家杰青|国家杰出青年|杰青|国家优青|优青|省千|省千人|省千人计划|省千人计划专家|浙江省千人计划|省海外高层次人才引进计划|省万|省万人|省万人计划|浙江省万人计划|省领军人才|省级领军人才|省鲲鹏计划|鲲鹏计划|provincial thousand talents|other high-level talent',
  },
  unicornStatus: {
    none: '无|没有|暂无|尚无|均无|都不是|均未认定|未认定|未获认定|none|neither',
    quasi: '准独角兽|准独角兽企业|准独角兽公司|quasi-unicorn|near unicorn',
    unicorn: '独角兽|独角兽公司|独角兽企业|unicorn',
    'none|quasi': '否|非独角兽|不是独角兽|no',
    'quasi|unicorn': '是|有|yes',
  },
  listingStage: {
    none: '无|没有|暂无|尚无|未启动|尚未启动|没有启动|无计划|无上市计划|没有上市计划|暂无上市计划|暂无计划|未启动上市|none|not started|not begun|no plan',
    tutoring:
      '辅导|辅导期|辅导中|在辅导|辅导期内|上市辅导|上市辅导中|上市辅导期|上市辅导阶段|辅导阶段|辅导备案|已辅导备案|辅导已备案|已辅导|处于辅导期|进入辅导期|已进入辅导期|证监局辅导备案|浙江证监局辅导备案|ipo辅导|tutoring|in tutoring|pre-ipo tutoring',
    filed:
      '报会|已报会|报会企业|ipo报会|报会中|报会待审|申报|已申报|申报中|已申报ipo|ipo申报|ipo已申报|已提交申请|已受理|受理|ipo已受理|申请已受理|在审|审核中|ipo在审|ipo审核中|排队中|问询|问询中|已问询|filed|application filed|ipo filed|under review|ipo under review',
    approved:
      '已注册|注册生效|已注册生效|注册已生效|获批注册|同意注册|已获批|已获批文|已拿批文|拿到批文|待发行|已获批待上市|已注册待发行|已注册待上市|approved|registered',
    listed:
      '上市|已上市|上市公司|已上市公司|上市企业|已上市企业|主板|主板上市|沪市|深市|沪市主板|深市主板|上交所|深交所|上交所上市|深交所上市|创业板|创业板上市|科创板|科创板上市|北交所|北交所上市|a股|a股上市|a股上市公司|h股|h股上市|港股|港股上市|美股|美股上市|境内上市|境外上市|香港上市|listed|public|listed company',
    // The committee has passed it; whether the registration has followed, the word does not say.
    'filed|approved': '过会|已过会|过会待注册|已过会待注册|通过上市委|上市委通过|发审会通过|提交注册|待注册',
    // A board for shares that are not offered to the public, and whatever else is said of a company that is not listed.
    'none|tutoring|filed|approved':
      '否|未上市|尚未上市|没有上市|非上市|非上市公司|非上市企业|未上市公司|不是上市公司|拟上市|拟上市企业|上市后备|上市后备企业|新三板|新三板挂牌|已挂牌新三板|挂牌新三板|新三板企业|新三板基础层|新三板创新层|基础层|创新层|no|unlisted|not listed|neeq|private',
  },
  riskSectors: {
    'hazardous-chemicals': '危化|危化品|危险化学品|危险化学品生产|危险化学品经营|危险化学品储存|危化品生产|危化品经营',
    mining: '矿山|非煤矿山',
    'metal-smelting': '金属冶炼|冶炼',
    'wood-processing': '木制品|木制品加工',
  },
};
