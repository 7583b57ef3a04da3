// ISO 4217's own table. `Intl` tells how prices look instead (no decimals for the Hungarian forint,
// whose minor unit is a hundredth), and that changes with the version of its data.
const WHOLE = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
const THOUSANDTHS = "BHD IQD JOD KWD LYD OMR TND";
const TEN_THOUSANDTHS = "CLF UYW";

/** Tells how many decimals the minor unit of a currency stands for: 2 for the euro, 0 for the yen. */
export function currencyDecimals(currency: string): number {
  if (WHOLE.includes(currency)) return 0;
  if (THOUSANDTHS.includes(currency)) return 3;
  return TEN_THOUSANDTHS.includes(currency) ? 4 : 2;
}
