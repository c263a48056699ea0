/** The name under which robots.txt may speak of us. */
export const ROBOT_NAME = "Assay";

/** The version of the package; a test keeps it equal to package.json. */
export const ROBOT_VERSION = "0.1.0";

const CONTACT_CHARS_MAX = 200;

/** How we introduce ourselves, with the address of who runs this, a mail or web address, when it is given. */
export function makeUserAgent(contact?: string): string {
  const told = contact?.replace(/[^\x21-\x7e]|[();]/g, "").slice(0, CONTACT_CHARS_MAX) ?? "";
  return `${ROBOT_NAME}/${ROBOT_VERSION} (${told === "" ? "" : `+${told}; `}mining-news reader)`;
}
