"""The second engine: the same terms compiled to columns, for any number of cases."""
