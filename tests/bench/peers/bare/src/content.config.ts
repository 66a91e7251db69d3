import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

export const collections = {
  texts: defineCollection({
    loader: glob({ base: './src/content/docs', pattern: '**/*.md', generateId: ({ entry }) => entry.replace(/(?:\/index)?\.md$/, '') }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
