/** The other languages, each in its own words: for whoever cannot read this one. */

import './other-languages.css'
import { languages } from '@unhunch/knowledge'
import { changeSettings } from '../adapters/settings.ts'
import { language, languageNames } from '../words/language.ts'

export function OtherLanguages() {
  return (
    <ul class="other-languages">
      {languages
        .filter((each) => each !== language)
        .map((each) => (
          <li key={each}>
            <button
              type="button"
              class="button button-plain"
              lang={each}
              onClick={() => {
                changeSettings({ language: each })
                location.reload()
              }}
            >
              {languageNames[each]}
            </button>
          </li>
        ))}
    </ul>
  )
}
