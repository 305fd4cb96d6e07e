import { attentionRule } from './attention.ts';
import { calendarRule } from './calendar.ts';
import { complianceRule } from './compliance.ts';
import { demandRule } from './demand.ts';
import { economiesRule } from './economies.ts';
import { languageRule } from './language.ts';
import { memoryRule } from './memory.ts';
import { outrageRule } from './outrage.ts';
import { programmeRule } from './programme.ts';
import { promisesRule } from './promises.ts';
import { railwayRule } from './railway.ts';
import { riftRule } from './rift.ts';
import { rivalryRule } from './rivalry.ts';
import { sharedPressureRule } from './shared-pressure.ts';
import { stabilityRule } from './stability.ts';
import { standingRule } from './standing.ts';
import { supportRule } from './support.ts';
import { talksRule } from './talks.ts';
import { tensionRule } from './tension.ts';
import { threatsRule } from './threats.ts';
import { tiesRule } from './ties.ts';
import { tradeRule } from './trade.ts';

/** The list of rules. Their order does not matter. To add one: write its file, add it here. */
export const RULES = {
  attention: attentionRule,
  calendar: calendarRule,
  compliance: complianceRule,
  demand: demandRule,
  economies: economiesRule,
  language: languageRule,
  memory: memoryRule,
  outrage: outrageRule,
  programme: programmeRule,
  promises: promisesRule,
  railway: railwayRule,
  rift: riftRule,
  rivalry: rivalryRule,
  'shared-pressure': sharedPressureRule,
  stability: stabilityRule,
  standing: standingRule,
  support: supportRule,
  talks: talksRule,
  tension: tensionRule,
  threats: threatsRule,
  ties: tiesRule,
  trade: tradeRule,
};
export type RuleName = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[];
