-- TYPE Shell "odd"; -- it's
--   on two lines; owner: postgres
CREATE TYPE hostile."Shell ""odd""; -- it's
on two lines";
-- drop: DROP TYPE hostile."Shell ""odd""; -- it's
on two lines";

-- TYPE table; owner: postgres
CREATE TYPE hostile."table";
-- drop: DROP TYPE hostile."table";
