<#import "template.ftl" as layout>
<p>${msg("passwordResetBodyHtml", link)}</p>
