-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY of_several_methods.class USING brin;
-- drop: DROP OPERATOR FAMILY of_several_methods.class USING brin;

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS of_several_methods.class
    FOR TYPE integer USING brin FAMILY of_several_methods.class AS
    OPERATOR 1 <(integer,integer) ,
    OPERATOR 2 <=(integer,integer) ,
    OPERATOR 3 =(integer,integer) ,
    OPERATOR 4 >=(integer,integer) ,
    OPERATOR 5 >(integer,integer) ,
    FUNCTION 1 (integer, integer) brin_minmax_opcinfo(internal) ,
    FUNCTION 2 (integer, integer) brin_minmax_add_value(internal,internal,internal,internal) ,
    FUNCTION 3 (integer, integer) brin_minmax_consistent(internal,internal,internal) ,
    FUNCTION 4 (integer, integer) brin_minmax_union(internal,internal,internal);
-- drop: DROP OPERATOR CLASS of_several_methods.class USING brin;

-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY of_several_methods.class USING btree;
-- drop: DROP OPERATOR FAMILY of_several_methods.class USING btree;

-- OPERATOR CLASS class; owner: pgops_sample_owner
CREATE OPERATOR CLASS of_several_methods.class
    FOR TYPE integer USING btree FAMILY of_several_methods.class AS
    OPERATOR 1 <(integer,integer) ,
    OPERATOR 2 <=(integer,integer) ,
    OPERATOR 3 =(integer,integer) ,
    OPERATOR 4 >=(integer,integer) ,
    OPERATOR 5 >(integer,integer) ,
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);
-- drop: DROP OPERATOR CLASS of_several_methods.class USING btree;

-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY of_several_methods.class USING hash;
-- drop: DROP OPERATOR FAMILY of_several_methods.class USING hash;

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS of_several_methods.class
    FOR TYPE integer USING hash FAMILY of_several_methods.class AS
    OPERATOR 1 =(integer,integer) ,
    FUNCTION 1 (integer, integer) hashint4(integer);
-- drop: DROP OPERATOR CLASS of_several_methods.class USING hash;

-- COMMENT OPERATOR CLASS class USING hash; owner: postgres
COMMENT ON OPERATOR CLASS of_several_methods.class USING hash IS 'of hash';

-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY of_several_methods.class USING spgist;
ALTER OPERATOR FAMILY of_several_methods.class USING spgist ADD
    OPERATOR 3 =(text,text);
-- drop: DROP OPERATOR FAMILY of_several_methods.class USING spgist;

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS of_several_methods.class
    FOR TYPE text USING spgist FAMILY of_several_methods.class AS
    FUNCTION 1 (text, text) spg_text_config(internal,internal) ,
    FUNCTION 2 (text, text) spg_text_choose(internal,internal) ,
    FUNCTION 3 (text, text) spg_text_picksplit(internal,internal) ,
    FUNCTION 4 (text, text) spg_text_inner_consistent(internal,internal) ,
    FUNCTION 5 (text, text) spg_text_leaf_consistent(internal,internal);
-- drop: DROP OPERATOR CLASS of_several_methods.class USING spgist;
