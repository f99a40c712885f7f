import type { Published } from '#schema/index.ts';
import { labelOf } from '#schema/vocabulary.ts';
import { precisions } from '#schema/vocabularies.ts';

const numberFormat = new Intl.NumberFormat('da', { maximumFractionDigits: 2 });

/** A number as Danes write it: 1.100 and 2,5. */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

/** A figure with its precision and unit: "mere end 1.100 forslag", "10–20 %", "80 partnere". */
export function formatFigure(
  figure: Pick<Published<'cases'>['facts'][number], 'value' | 'valueMax' | 'precision' | 'unit'>,
): string {
  return `${formatAmount(figure)} ${figure.unit}`;
}

/** A figure's number with its precision but without its unit: "mere end 1.100", "10–20". */
export function formatAmount({
  value,
  valueMax,
  precision,
}: Pick<Published<'cases'>['facts'][number], 'value' | 'valueMax' | 'precision'>): string {
  if (valueMax !== undefined) return `${formatNumber(value)}–${formatNumber(valueMax)}`;
  return precision === 'praecis' ? formatNumber(value) : `${labelOf(precisions, precision)} ${formatNumber(value)}`;
}
