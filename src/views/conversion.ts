import type { Quantity } from '../core/model/quantity';
import type { Conversion } from '../core/quantities/mentions/lexicon';

/** The same amount in another unit. */
export type Converted = Pick<Quantity, 'min' | 'max' | 'unit'>;

/** Digits that are kept, so that thirds of an 亩 do not trail off. */
const precision = 12;

/**
 * A quantity in the other unit its readers use, or null where its unit has none.
 * @example convertQuantity of 10.2万亩 // { min: 6800, max: 6800, unit: '公顷' }
 */
export function convertQuantity(
  { min, max, unit }: Converted,
  conversions: ReadonlyMap<string, Conversion>,
): Converted | null {
  const conversion = conversions.get(unit);
  if (!conversion) return null;
  const [numerator, denominator] = conversion.factor;
  const convert = (value: number): number =>
    Number(((value * numerator) / denominator).toPrecision(precision));
  return { min: convert(min), max: convert(max), unit: conversion.to };
}
