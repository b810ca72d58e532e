class MyTask : Task<int> { public MyTask() : base(() => 1) { } } //! RMCP056
return 1;
