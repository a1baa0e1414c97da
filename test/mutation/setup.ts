import fc from 'fast-check';

// A mutant that lives must live again the next time.
fc.configureGlobal({ seed: 2026 });
