/** A cell that is nothing but a sign of comparison. Takes half-width text without white space. */
export const COMPARATOR =
  /^(>=?|<=?|=|≥|≤|≧|≦|⩾|⩽|≈|大于等于|小于等于|大于|小于|等于|不低于|不少于|不高于|不超过|不大于|不小于|约|约等于|高于|低于|至少|至多)$/;
