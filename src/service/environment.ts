/** The variables of the environment, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment that Assay was started in. */
export function readEnvironment(): Environment {
  return process.env;
}
