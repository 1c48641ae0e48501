CREATE OPERATOR CLASS class FOR TYPE bigint USING btree AS STORAGE bigint;
-- Here the storage says something.
CREATE OPERATOR CLASS other FOR TYPE box USING gist AS STORAGE point;
