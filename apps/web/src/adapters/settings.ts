/** The person's settings for this device: kept in localStorage, shown as signals, applied to the page. */

import { effect, signal } from '@preact/signals'
import { languages, type Language } from '@unhunch/knowledge'

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark'
  readonly text: 'normal' | 'large' | 'larger'
  /** Absent: what the browser asks for. */
  readonly language?: Language | undefined
  readonly isVoiceOn: boolean
  /** 1 is the voice's own pace. */
  readonly voiceRate: number
  /** The name of a voice of this device; absent: the first that fits the language. */
  readonly voiceName?: string
  readonly hasTones: boolean
  readonly hasVibration: boolean
  /** How exercises are shown; `auto` moves where the device can. */
  readonly figure: 'auto' | 'moving' | 'pictures'
  /** Who shows them, and in what colours, by name. A name that is not known is as good as none. */
  readonly figureBody?: string
  readonly figureSkin?: string
  readonly figureHair?: string
  readonly figureTop?: string
  readonly figureLeggings?: string
  /** A session begins with the camera. */
  readonly usesCamera: boolean
  /** What it sees and keeps has been read. */
  readonly knowsCamera: boolean
  /** Which one, where there are several; absent: the one that looks at the person. */
  readonly camera?: string
}

const names = [
  'voiceName',
  'figureBody',
  'figureSkin',
  'figureHair',
  'figureTop',
  'figureLeggings',
  'camera',
] as const

const standard: Settings = {
  theme: 'system',
  text: 'normal',
  isVoiceOn: true,
  voiceRate: 0.9,
  hasTones: true,
  hasVibration: true,
  figure: 'auto',
  usesCamera: false,
  knowsCamera: false,
}

const key = 'unhunch-settings'

export const settings = signal<Settings>(read())

export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change }
  try {
    localStorage.setItem(key, JSON.stringify(settings.value))
  } catch {
    // A full or forbidden storage costs the memory of a setting, nothing more.
  }
}

export function forgetSettings(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // As above.
  }
  settings.value = standard
}

/** Keeps the look of the page in step with the settings. */
export function applySettings(): void {
  effect(() => {
    const { theme, text } = settings.value
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset['theme']
    else dataset['theme'] = theme
    if (text === 'normal') delete dataset['text']
    else dataset['text'] = text
  })
}

/** What is stored may be old, cut short, or edited by hand: each field is taken only if it fits. */
function read(): Settings {
  let stored: Record<string, unknown>
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    stored = typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return standard
  }
  const { theme, text, voiceRate, figure } = stored
  const language = languages.find((each) => each === stored['language'])
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    text: text === 'large' || text === 'larger' ? text : 'normal',
    isVoiceOn: stored['isVoiceOn'] !== false,
    voiceRate:
      typeof voiceRate === 'number' && voiceRate >= 0.5 && voiceRate <= 2 ? voiceRate : standard.voiceRate,
    ...(language !== undefined && { language }),
    hasTones: stored['hasTones'] !== false,
    hasVibration: stored['hasVibration'] !== false,
    figure: figure === 'moving' || figure === 'pictures' ? figure : 'auto',
    usesCamera: stored['usesCamera'] === true,
    knowsCamera: stored['knowsCamera'] === true,
    ...Object.fromEntries(
      names.flatMap((name) => (typeof stored[name] === 'string' ? [[name, stored[name]]] : [])),
    ),
  }
}
