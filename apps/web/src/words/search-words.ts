/** What people call things when they look for them, in the present language. */

import type { Language, SearchWords } from '@unhunch/knowledge'
import { language } from './language.ts'

const byLanguage: Readonly<Record<Language, () => Promise<SearchWords>>> = {
  de: () => import('@unhunch/knowledge/de/search'),
  en: () => import('@unhunch/knowledge/en/search'),
  es: () => import('@unhunch/knowledge/es/search'),
}

export function searchWords(): Promise<SearchWords> {
  return byLanguage[language]()
}
