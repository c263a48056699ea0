/** The sign of the desk: a figure underlined by its witness. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0a5a68"/><path d="M8 21 16 6l8 15h-4l-4-8-4 8z" fill="#fbfaf7"/><path d="M7 25h18" stroke="#e9b374" stroke-width="2.5"/></svg>`;
