CREATE OPERATOR CLASS class FOR TYPE integer USING hash AS OPERATOR 1 =, FUNCTION 1 hashint4(integer);
CREATE OPERATOR CLASS class FOR TYPE integer USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
CREATE OPERATOR CLASS class FOR TYPE integer USING brin AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
  FUNCTION 1 brin_minmax_opcinfo(internal), FUNCTION 2 brin_minmax_add_value(internal, internal, internal, internal), FUNCTION 3 brin_minmax_consistent(internal, internal, internal), FUNCTION 4 brin_minmax_union(internal, internal, internal);
CREATE OPERATOR CLASS class FOR TYPE text USING spgist AS OPERATOR 3 =, FUNCTION 1 spg_text_config(internal, internal), FUNCTION 2 spg_text_choose(internal, internal), FUNCTION 3 spg_text_picksplit(internal, internal), FUNCTION 4 spg_text_inner_consistent(internal, internal), FUNCTION 5 spg_text_leaf_consistent(internal, internal);
COMMENT ON OPERATOR CLASS class USING hash IS 'of hash';
ALTER OPERATOR CLASS class USING btree OWNER TO pgops_sample_owner;
