import type { Code } from '../../engine/nations.ts';
import { CHN } from './chn.ts';
import { JPN } from './jpn.ts';
import { KOR } from './kor.ts';
import { PRK } from './prk.ts';
import type { GuideQuestion } from './question.ts';
import { RUS } from './rus.ts';
import { USA } from './usa.ts';

/** The questions of the first game, a turn each, for each seat. */
export const QUESTIONS: Readonly<Record<Code, readonly GuideQuestion[]>> = { USA, CHN, RUS, JPN, KOR, PRK };
