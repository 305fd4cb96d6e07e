import { moveOf } from '../engine/moves/index.ts';
import { NEWS_NAMES, newsOf } from '../engine/news/index.ts';
import type { Cause } from '../engine/phase.ts';
import { RULE_NAMES, RULES } from '../engine/rules/index.ts';

/** The claims of the article behind a cause: those of its move, rule or piece of news; none for what has none of its own. */
export function claimsOf(cause: Cause): readonly string[] {
  if (cause.kind === 'deed') return moveOf(cause.deed.move).claims;
  const rule = cause.kind === 'rule' ? RULE_NAMES.find(name => name === cause.name) : undefined;
  const news = cause.kind === 'news' ? NEWS_NAMES.find(name => name === cause.name) : undefined;
  return rule !== undefined ? RULES[rule].claims : news !== undefined ? newsOf(news).claims : [];
}
