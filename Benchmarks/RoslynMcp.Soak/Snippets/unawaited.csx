// succeeded 1
_ = Soak.LaterAsync(2);
return 1;
