/** Version 4: where articles come from and what is still to be fetched. */
export const FLOW = "";
