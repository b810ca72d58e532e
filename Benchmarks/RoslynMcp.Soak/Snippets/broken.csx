// rejected
int x = "text";
return x.Missing();
