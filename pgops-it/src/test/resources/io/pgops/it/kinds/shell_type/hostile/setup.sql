CREATE TYPE "Shell ""odd""; -- it's
on two lines";
CREATE TYPE "table";
