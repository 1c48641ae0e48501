-- alone
CREATE SCHEMA "Odd ""schema""; -- it's
on two lines";
CREATE EXTENSION "uuid-ossp" SCHEMA "Odd ""schema""; -- it's
on two lines";
