/** What an export whose authors ask for it is cited by, by the id of its preset. */
export const CITATIONS: { readonly [preset: string]: string } = {
  "facebook-metrics": "Moro, Rita, Vala 2016, doi 10.1016/j.jbusres.2016.02.010",
};
