// No page of ours runs in the browser: this file is here because the bundler asks for one. See docs/decisions/no-hydration.md.
export {};
