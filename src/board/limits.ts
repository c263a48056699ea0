/** Named limits of the tag finder: with them its memory is bounded whatever a topic holds. Units: UTF-16 units, counts. */

/** Of one article so much is read; the rest rarely brings a new subject. */
export const DOCUMENT_LENGTH_MAX = 20_000;
/** Of one topic so much is read, in the order given (newest first is the caller's affair). */
export const TOPIC_LENGTH_MAX = 4_000_000;
export const BACKGROUND_LENGTH_MAX = 8_000_000;
/** The longest word of Han characters that can be discovered. */
export const WORD_LENGTH_MAX = 6;
/** Of each word length, so many of the most widespread are looked at closely. */
export const SHORTLIST_MAX = 600;
/** So many of the best are compared with each other and with the background. */
export const RANKED_MAX = 120;
/** Names handed in from outside, per call. */
export const NAMES_MAX = 5_000;
/** The most words of one Latin name. */
export const LATIN_WORDS_MAX = 4;
