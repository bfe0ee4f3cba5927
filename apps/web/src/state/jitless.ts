import * as z from 'zod/mini';

// zod tries out `new Function` when a schema is made, which the content policy reports. Imported before any schema.
z.config({ jitless: true });
