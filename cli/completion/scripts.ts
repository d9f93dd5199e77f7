/**
 * The scripts that a shell evaluates. Each calls `wechatpay-ky __complete` for candidates; without
 * candidates the shell completes files. A candidate with a trailing slash can be completed further.
 */
export const scripts = {
  bash: `_wechatpay_ky() {
  local IFS=$'\\n'
  COMPREPLY=($(wechatpay-ky __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} != */ ]]; then COMPREPLY[0]+=' '; fi
}
complete -o nospace -o default -F _wechatpay_ky wechatpay-ky
`,
  zsh: `_wechatpay_ky() {
  local -a found open whole
  found=("\${(@f)$(wechatpay-ky __complete "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -z \${found[1]} ]]; then _files; return; fi
  open=(\${(M)found:#*/})
  whole=(\${found:#*/})
  (( $#open )) && compadd -S '' -- $open
  (( $#whole )) && compadd -- $whole
}
if (( ! $+functions[compdef] )); then autoload -Uz compinit && compinit; fi
compdef _wechatpay_ky wechatpay-ky
`,
  fish: `complete -c wechatpay-ky -f -a '(wechatpay-ky __complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
for flag in json xml file out config keys specs request answer table
  complete -c wechatpay-ky -l $flag -r -F
end
`,
} as const

export type Shell = keyof typeof scripts

export const isShell = (name: string | undefined): name is Shell =>
  name !== undefined && Object.hasOwn(scripts, name)
