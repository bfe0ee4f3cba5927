// What the bench uses of each peer, so that it is type-checked where no peer is installed. `npm run bench` installs them
// first, and compiles against their own types (`tsconfig.build.json`).

declare module '@gorules/zen-engine' {
  export interface ZenDecision {
    evaluate(context: unknown, options?: { readonly trace: boolean }): Promise<unknown>;
  }
  export class ZenEngine {
    createDecision(content: object): ZenDecision;
  }
}

declare module 'json-logic-engine' {
  export class LogicEngine {
    build(logic: unknown): unknown;
  }
}

declare module 'json-rules-engine' {
  export type NestedCondition = LeafCondition | TopLevelCondition;
  export type TopLevelCondition =
    | { readonly all: NestedCondition[] }
    | { readonly any: NestedCondition[] }
    | { readonly not: NestedCondition };
  interface LeafCondition {
    readonly fact: string;
    readonly operator: string;
    readonly value: unknown;
  }
  interface Event {
    readonly type: string;
  }
  interface RuleResult {
    readonly event?: Event;
    readonly conditions: unknown;
    readonly result: boolean | null;
  }
  export class Engine {
    constructor(rules: readonly never[], options: { readonly allowUndefinedFacts: boolean });
    addRule(rule: { readonly conditions: TopLevelCondition; readonly event: Event }): this;
    run(facts: Readonly<Record<string, unknown>>): Promise<{
      readonly events: readonly Event[];
      readonly results: readonly RuleResult[];
      readonly failureResults: readonly RuleResult[];
    }>;
  }
}

declare module 'publicodes' {
  interface Logger {
    log(message: string): void;
    warn(message: string): void;
    error(message: string): void;
  }
  export default class Engine {
    constructor(rules: Readonly<Record<string, unknown>>, options: { readonly logger: Logger });
    setSituation(situation: Readonly<Record<string, unknown>>): this;
    evaluate(rule: string): { readonly nodeValue: unknown };
  }
}
