// The page's own script, as such pages have it: global, jQuery, no modules.
$(function () {
  $('#ward').on('change', function () {
    $('#ward-note').text('Collections in ' + $(this).find('option:selected').text() + ' are on Tuesdays.');
  });
  $('.dropdown-menu a').on('click', function (event) {
    event.preventDefault();
    $('#language').text($(this).text());
  });
  $('#report').on('submit', function (event) {
    event.preventDefault();
    $('#sent').text($(this).serialize()).closest('.alert').removeClass('hidden');
  });
});
