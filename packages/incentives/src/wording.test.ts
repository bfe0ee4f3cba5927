import { describe, expect, it } from 'vitest';
import { textsIn } from '../test/walk.ts';
import { coverage } from './coverage.ts';
import { huicePack } from './pack.ts';

const texts = [...textsIn(huicePack), ...textsIn(coverage)];

/** Characters that are only written in one of the two scripts, out of those common in our wording. */
const simplified =
  /[专业两个为举义书产亿从众优会传体储兑写决况划则创办动励区协单历县参双发变启员响团园围国场备奖学实对导层属币广应废开归当录态总执扩报据数断无时术机权条来极构标气汇没济满点热独环现电监确种积称税类级纳纸线组经结给统继续综绿编网联节获营补装规计认让议记许设证评试该误说请谁负财责质购贴贵贷费资转轮载输辖达过运还这进适选针链长门间闻阶际险随页项须领题额风驻验龙]/;
const traditional =
  /[專業兩個為舉義書產億從眾優會傳體儲兌寫決況劃則創辦動勵區協單歷縣參雙發變啟員響團園圍國場備獎學實對導層屬幣廣應廢開歸當錄態總執擴報據數斷無時術機權條來極構標氣匯沒濟滿點熱獨環現電監確種積稱稅類級納紙線組經結給統繼續綜綠編網聯節獲營補裝規計認讓議記許設證評試該誤說請誰負財責質購貼貴貸費資轉輪載輸轄達過運還這進適選針鏈長門間聞階際險隨頁項須領題額風駐驗龍]/;

describe('wording', () => {
  it('exists in three languages wherever there is any', () => {
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) {
      expect(Object.keys(text).sort()).toEqual(['en', 'zh-Hans', 'zh-Hant']);
      for (const words of Object.values(text)) expect(words.trim()).not.toBe('');
    }
  });

  it('is simplified in 简体 and traditional in 繁體, not a copy', () => {
    expect(texts.map((text) => text['zh-Hant']).filter((words) => simplified.test(words))).toEqual([]);
    expect(texts.map((text) => text['zh-Hans']).filter((words) => traditional.test(words))).toEqual([]);
    expect(texts.filter((text) => simplified.test(text['zh-Hans'])).length).toBeGreaterThan(200);
  });

  it('is English in English: Chinese only where a term is shown beside its reading', () => {
    for (const { en } of texts) {
      const chinese = en.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
      expect(chinese, en).toBeLessThan(en.length / 8);
    }
  });

  it('ends sentences, and only sentences, with a full stop in every language alike', () => {
    for (const text of texts) {
      const stops = [/[。？]$/.test(text['zh-Hans']), /[。？]$/.test(text['zh-Hant']), /[.?]$/.test(text.en)];
      expect(new Set(stops).size, text['zh-Hans']).toBe(1);
    }
  });
});
