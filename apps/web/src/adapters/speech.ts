/** The voice: speaks one line after the other and never cuts itself off. Where there is none, captions go on alone. */

import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Priority } from '@unhunch/engine'
import { language } from '../words/language.ts'
import { settings } from './settings.ts'

interface Line {
  readonly text: string
  readonly priority: Priority
}

/** Browsers forget to say that a line has ended now and then; after this long it counts as ended. */
const longestLineMs = 25_000
/** How long a line stands as a caption when nobody speaks it: unhurried reading. */
const shortestReadMs = 1200
const readMsACharacter = 65

const synthesis = 'speechSynthesis' in globalThis ? speechSynthesis : undefined
const present = signal<Line | undefined>(undefined)
const last = signal<Line | undefined>(undefined)
let queue: readonly Line[] = []
let timer: ReturnType<typeof setTimeout> | undefined
// Some browsers forget an utterance that nothing refers to, and its end never comes.
let utterance: SpeechSynthesisUtterance | undefined

/** The voices of this device that need no network: others would send the words away to be read. */
export const voices = signal<readonly SpeechSynthesisVoice[]>([])
if (synthesis !== undefined) {
  const find = () => {
    voices.value = synthesis
      .getVoices()
      .filter(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language))
  }
  find()
  synthesis.addEventListener('voiceschanged', find)
}

/** What is being said, or was said last. */
export const caption: ReadonlySignal<string> = computed(() => last.value?.text ?? '')

/** Whether that is gone in a moment, as a number that is counted: a screen reader would talk over what follows. */
export const isFleeting: ReadonlySignal<boolean> = computed(() => last.value?.priority === 'now-or-never')

export const canSpeak: ReadonlySignal<boolean> = computed(
  () => settings.value.isVoiceOn && voices.value.length > 0,
)

/** `in-full` always waits its turn; newer `soon` replaces waiting `soon`; `now-or-never` needs silence. */
export function say(lines: readonly string[], priority: Priority): void {
  if (lines.length === 0) return
  const isBusy = present.value !== undefined || queue.length > 0
  if (priority === 'now-or-never' && isBusy) return
  const waiting = priority === 'soon' ? queue.filter((line) => line.priority !== 'soon') : queue
  queue = [...waiting, ...lines.map((text) => ({ text, priority }))]
  sayNext()
}

/** Only for leaving, pausing, and the stop button: here silence matters more than a whole sentence. */
export function hush(): void {
  queue = []
  clearTimeout(timer)
  present.value = undefined
  utterance = undefined
  synthesis?.cancel()
}

function sayNext(): void {
  const [line, ...rest] = queue
  if (present.value !== undefined || line === undefined) return
  queue = rest
  present.value = line
  last.value = line
  const voice = canSpeak.value ? chosenVoice() : undefined
  if (voice === undefined || synthesis === undefined) {
    const readMs = Math.max(shortestReadMs, line.text.length * readMsACharacter)
    timer = setTimeout(() => endLine(line), readMs)
    return
  }
  utterance = new SpeechSynthesisUtterance(line.text)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = settings.value.voiceRate
  utterance.addEventListener('end', () => endLine(line))
  utterance.addEventListener('error', () => endLine(line))
  timer = setTimeout(() => endLine(line), longestLineMs)
  synthesis.speak(utterance)
}

/** A line may be reported to have ended twice; only the present one can end. */
function endLine(line: Line): void {
  if (present.value !== line) return
  clearTimeout(timer)
  present.value = undefined
  utterance = undefined
  sayNext()
}

function chosenVoice(): SpeechSynthesisVoice | undefined {
  const { voiceName } = settings.value
  return voices.value.find(({ name }) => name === voiceName) ?? voices.value[0]
}
