-- TYPE grown; owner: postgres
CREATE TYPE label_order.grown AS ENUM (
    'a',
    'b',
    'c',
    'd',
    'f'
);
-- drop: DROP TYPE label_order.grown;
