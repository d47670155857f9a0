<#macro emailLayout>
<html><body><#nested><p>Acme, Bern</p></body></html>
</#macro>
