import { describe, expect, it } from 'vitest';
import { type Spoilt, spoilt } from './spoilt.ts';

describe('every number says who judged it, or what it is drawn from and how sure that is', () => {
  const confidence = 'after the source a confidence ("high", "medium" or "low"), or a source that begins with "judgement"';
  const picked = 'a confidence: "high", "medium", "low", "judgement"';
  it.each<[string, (file: Spoilt) => void, string]>([
    [
      'a source without a confidence',
      file => {
        file.world.globe.rift = [30, 'because'];
      },
      `world.globe.rift: expected ${confidence}, found [30,"because"]`,
    ],
    [
      'in an event as well',
      file => {
        file.events[2].odds = [1, 'dated event'];
      },
      `events.2.odds: expected ${confidence}, found [1,"dated event"]`,
    ],
    [
      'in a table',
      file => {
        delete file.world.state.gdp.confidence;
      },
      'world.state.gdp.confidence: expected a confidence ("high", "medium" or "low"), or a source that begins with "judgement", found nothing',
    ],
    [
      'in a table of pairs',
      file => {
        delete file.world.dyad.exports[0].confidence;
      },
      'world.dyad.exports.0.confidence: expected a confidence ("high", "medium" or "low"), or a source that begins with "judgement", found nothing',
    ],
    [
      'a misspelt confidence of a number',
      file => {
        file.world.globe.rift = [30, 'Reuters 2014', 'hihg'];
      },
      `world.globe.rift: expected ${picked}, found "hihg" (did you mean "high"?)`,
    ],
    [
      'a misspelt confidence of a table',
      file => {
        file.world.state.gdp.confidence = 'medum';
      },
      `world.state.gdp.confidence: expected ${picked}, found "medum" (did you mean "medium"?)`,
    ],
    [
      'no source worth the name',
      file => {
        file.world.globe.rift = [30, ' ', 'high'];
      },
      'world.globe.rift: expected a source of four letters or more, found " "',
    ],
  ])('%s', (_what, spoil, said) => {
    expect(spoilt(spoil)).toEqual([said]);
  });
});

describe('what is expected is said in words', () => {
  it.each<[(file: Spoilt) => void, string]>([
    [
      file => {
        file.id = 'The pivot';
      },
      'id: expected small letters, figures and hyphens, found "The pivot"',
    ],
    [
      file => {
        file.opens = '2014-13';
      },
      'opens: expected a month such as 2014-01, found "2014-13"',
    ],
    [
      file => {
        file.spread = 4;
      },
      'spread: expected a whole number from 0 to 3, found 4',
    ],
    [
      file => {
        file.turns = Number.POSITIVE_INFINITY;
      },
      'turns: expected a whole number from 1 to 40, found Infinity',
    ],
    [
      file => {
        file.events[0].from = 1.5;
      },
      'events.0.from: expected a whole number from 1, found 1.5',
    ],
    [
      file => {
        file.title = ' ';
      },
      'title: expected text that is not empty, found " "',
    ],
    [
      file => {
        file.briefs.USA.text = '';
      },
      'briefs.USA.text: expected text that is not empty, found ""',
    ],
    [
      file => {
        file.types.USA = [];
      },
      'types.USA: expected at least one government, found []',
    ],
    [
      file => {
        file.world.dyad.trust[0].rows.CHN.pop();
      },
      'world.dyad.trust.0.rows.CHN: expected six numbers, in the order of the seats, found [35,0,55,30,50]',
    ],
    [
      file => {
        file.world.dyad.trust = [7];
      },
      'world.dyad.trust.0: expected a table with "source" and "rows" or "pairs", found 7',
    ],
    [
      file => {
        file.world.globe.rift = [Number.POSITIVE_INFINITY, 'judgement'];
      },
      'world.globe.rift: expected a finite number, found Infinity',
    ],
  ])('%#', (spoil, said) => {
    expect(spoilt(spoil)).toEqual([said]);
  });
});
