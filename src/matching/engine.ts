/** Name and version of what ranks: that of the package. */
export const engine = "pengantar 0.1.0";
