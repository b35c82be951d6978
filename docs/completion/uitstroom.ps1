# Aanvullen in PowerShell: uitstroom completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName uitstroom -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    uitstroom "[suggest:$cursorPosition]" "$commandAst" 2>$null | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
