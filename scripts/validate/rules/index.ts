import type { Rule } from '../rule.ts';
import { addressUnique } from './address-unique/rule.ts';
import { bodySafe } from './body-safe/rule.ts';
import { caseTools } from './case-tools/rule.ts';
import { consultantConfirmed } from './consultant-confirmed/rule.ts';
import { datesOrdered } from './dates-ordered/rule.ts';
import { departmentStaffed } from './department-staffed/rule.ts';
import { fieldsReadable } from './fields-readable/rule.ts';
import { figureInSource } from './figure-in-source/rule.ts';
import { figuresSourced } from './figures-sourced/rule.ts';
import { fileExpected } from './file-expected/rule.ts';
import { fixedCount } from './fixed-count/rule.ts';
import { frontmatterSchema } from './frontmatter-schema/rule.ts';
import { inverseLinkAbsent } from './inverse-link-absent/rule.ts';
import { linkTargetExists } from './link-target-exists/rule.ts';
import { ownerActive } from './owner-active/rule.ts';
import { photoConsented } from './photo-consented/rule.ts';
import { privateDataAbsent } from './private-data-absent/rule.ts';
import { referenceExists } from './reference-exists/rule.ts';
import { resultHappened } from './result-happened/rule.ts';
import { reviewCurrent } from './review-current/rule.ts';
import { routeComplete } from './route-complete/rule.ts';
import { sampleDataAbsent } from './sample-data-absent/rule.ts';
import { summaryPlain } from './summary-plain/rule.ts';
import { textAccessible } from './text-accessible/rule.ts';
import { textReadable } from './text-readable/rule.ts';
import { toolOrder } from './tool-order/rule.ts';
import { toolPrinciples } from './tool-principles/rule.ts';
import { vocabularyKnown } from './vocabulary-known/rule.ts';
import { wordsOwn } from './words-own/rule.ts';
import { wordsSpelled } from './words-spelled/rule.ts';

/** Every rule, in the order of the content model. The last one takes the schema problems that no other claims. */
export const rules: readonly Rule[] = [
  fileExpected,
  fieldsReadable,
  addressUnique,
  referenceExists,
  fixedCount,
  inverseLinkAbsent,
  toolPrinciples,
  caseTools,
  ownerActive,
  reviewCurrent,
  datesOrdered,
  figuresSourced,
  figureInSource,
  resultHappened,
  vocabularyKnown,
  privateDataAbsent,
  linkTargetExists,
  textAccessible,
  textReadable,
  routeComplete,
  departmentStaffed,
  toolOrder,
  sampleDataAbsent,
  photoConsented,
  wordsOwn,
  summaryPlain,
  consultantConfirmed,
  bodySafe,
  wordsSpelled,
  frontmatterSchema,
];
