import type { LanguageMap } from './vocabulary';

export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition?: { readonly type?: string; readonly name?: LanguageMap };
}

/** What this product writes of an xAPI statement (valid against 1.0.3 and 2.0). */
export interface Statement {
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: Activity;
  readonly result: {
    readonly success?: boolean;
    readonly completion?: boolean;
    /** ISO 8601, to a hundredth of a second. */
    readonly duration?: string;
    readonly extensions: Readonly<Record<string, string | number>>;
  };
  readonly context: {
    readonly registration: string;
    readonly platform: string;
    /** Left out where the result names none that is one. */
    readonly language?: string;
    readonly contextActivities: {
      readonly parent: readonly Activity[];
      readonly grouping: readonly Activity[];
      readonly category: readonly Activity[];
    };
    readonly extensions: Readonly<Record<string, string>>;
  };
  readonly timestamp: string;
}
