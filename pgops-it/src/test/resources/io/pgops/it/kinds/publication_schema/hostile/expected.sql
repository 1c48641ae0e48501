-- SCHEMA Odd "schema"; -- it's
--   on two lines \ $$; owner: postgres
CREATE SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";
-- drop: DROP SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";

-- PUBLICATION Odd "publication"; -- it's
--   on two lines \ $$; owner: postgres
CREATE PUBLICATION "Odd ""publication""; -- it's
on two lines \ $$" WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION "Odd ""publication""; -- it's
on two lines \ $$";

-- PUBLICATION TABLES IN SCHEMA Odd "publication"; -- it's
--   on two lines \ $$ Odd "schema"; -- it's
--   on two lines \ $$; owner: postgres
ALTER PUBLICATION "Odd ""publication""; -- it's
on two lines \ $$" ADD TABLES IN SCHEMA "Odd ""schema""; -- it's
on two lines \ $$";
