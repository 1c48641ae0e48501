-- alone
CREATE FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";
CREATE SERVER "Odd ""server""; -- it's
on two lines \ $$" FOREIGN DATA WRAPPER "Odd ""wrapper""; -- it's
on two lines \ $$";
CREATE USER MAPPING FOR "pgops_sample ""odd"" role='s; -- \name" SERVER "Odd ""server""; -- it's
on two lines \ $$" OPTIONS ("Odd ""option""; -- it's
on two lines \ $$" 'Odd; '' value');
