import { useState } from "preact/hooks";
import type { Verified } from "#service";
import { ApiError, post } from "#web/api/ask.ts";
import { Failed } from "#web/part/failed.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { Checked } from "./checked.tsx";
import { Form } from "./form.tsx";
import { JobCard } from "./job-card.tsx";
import { type About, type Given, nameOf } from "./send.ts";
import { WORDS } from "./words.ts";

interface Sent {
  readonly key: number;
  readonly name: string;
  readonly given: Given;
  readonly about: About;
}

/** Texts, files and addresses into the ledger; a text can also be checked and not be stored. */
export default function AddPage() {
  const words = inLang(WORDS);
  useTitle(words.title);
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const [checked, setChecked] = useState<Verified>();
  const [failed, setFailed] = useState<ApiError>();
  const [isChecking, setChecking] = useState(false);
  const add = (given: readonly Given[], about: About) => {
    setChecked(undefined);
    setFailed(undefined);
    setSent((before) => [
      ...given.map((one, n) => ({ key: before.length + n, name: nameOf(one), given: one, about })).reverse(),
      ...before,
    ]);
  };
  const check = async (text: string, published: string) => {
    setChecking(true);
    setFailed(undefined);
    const date = published.trim() === "" ? {} : { published: published.trim() };
    try {
      setChecked(await post<Verified>("/api/verify", { text, ...date }));
    } catch (error) {
      setChecked(undefined);
      setFailed(error instanceof ApiError ? error : new ApiError(0, "internal", String(error)));
    } finally {
      setChecking(false);
    }
  };
  return (
    <>
      <h1>{words.title}</h1>
      <p class="quiet">{words.lead}</p>
      <Form add={add} check={check} isChecking={isChecking} />
      {failed !== undefined && <Failed error={failed} />}
      {checked !== undefined && <Checked verified={checked} />}
      {sent.length > 0 && (
        <section aria-label={words.jobs}>
          <h2>{words.jobs}</h2>
          <ul class="jobs">
            {sent.map(({ key, ...one }) => (
              <JobCard key={key} {...one} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
