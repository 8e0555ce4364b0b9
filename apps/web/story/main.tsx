/** The entry of the story. */

import '../src/style/tokens.css'
import './story.css'
import { render } from 'preact'
import { Story } from './story.tsx'

const root = document.getElementById('story')
if (root !== null) render(<Story />, root)
