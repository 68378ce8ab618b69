import fc from 'fast-check';

// The same examples on every run, so that no change fails for what another one did.
// PROPERTY_SEED=$RANDOM npm run test:unit looks at others.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_127) });
