# Aanvullen in bash: source <(uitstroom completion bash)
_uitstroom() {
    local woord=${COMP_WORDS[COMP_CWORD]} keuzes
    keuzes=$(uitstroom "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$keuzes" -- "$woord"))
}
complete -o default -F _uitstroom uitstroom
