import { useEffect } from "preact/hooks";

/** Names the page in the browser's window. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined || title === "" ? "Assay" : `${title} · Assay`;
  }, [title]);
}
