# Sentences of findings.
