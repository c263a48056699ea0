/** Version 5: rules that people or packs watch facts by, and the alerts that were raised. */
export const WATCHES = "";
